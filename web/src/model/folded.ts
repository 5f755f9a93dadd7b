/** Folds case and width, so that ％ finds % and ＡＢ finds ab. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase();
