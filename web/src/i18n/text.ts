import type { zh } from "./zh.ts";

/** A text, or its forms for one and for several. */
export type Text = string | [one: string, other: string];
export type Key = keyof typeof zh;
