/** Gives the person a file, without the network. */
export function download(blob: Blob, name: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ").trim() || "shuwen";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
