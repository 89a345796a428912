/** Bounds that keep a hostile text from taking all time and memory. No real source comes near them. */

/** Files in files. */
export const includeDepthLimit = 64;
/** Included files, each counted as often as it is included. */
export const includeCountLimit = 10_000;
/** Characters of all included files together. */
export const includedTextLimit = 256 * 1024 * 1024;

/** Tokens that all expansions of a compilation produce. */
export const expansionTokenLimit = 16 * 1024 * 1024;
/** Characters that one expansion, and that # and ## alone, produce. */
export const expansionTextLimit = 16 * 1024 * 1024;
/** Tokens of a single expansion. */
export const singleExpansionLimit = 1024 * 1024;
/** Macros in macros. */
export const expansionDepthLimit = 512;
/** Calls in arguments of calls. */
export const argumentDepthLimit = 128;

/** Brackets and signs in the expression of an #if. */
export const expressionDepthLimit = 256;
