/** Encodings a person may choose, the usual ones of Chinese pages first. */
export const encodings = ["UTF-8", "GB18030", "GBK", "Big5", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-1252"];
