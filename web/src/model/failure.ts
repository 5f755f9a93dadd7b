// What went wrong, for programs and for people: as data between threads, as an error within one.

/** An error as data: what went wrong, for programs and for people. */
export interface Failure {
  code: string;
  message: string;
  position: number | null;
}

export class WorkError extends Error {
  readonly code: string;
  readonly position: number | null;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = "WorkError";
    this.code = failure.code;
    this.position = failure.position;
  }
}

export function failureOf(cause: unknown): Failure {
  const error = cause as { code?: unknown; message?: unknown; position?: unknown };
  return {
    // Browsers tell of a file that is gone or locked by the name of the exception.
    code: cause instanceof DOMException ? cause.name : typeof error?.code === "string" ? error.code : "internal",
    message: typeof error?.message === "string" ? error.message : String(cause),
    position: typeof error?.position === "number" ? error.position : null,
  };
}
