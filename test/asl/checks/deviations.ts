/** Cases in which our diagnostics are not those of iasl 20200925, and why. */
export const deviations: Readonly<Record<string, string>> = {
  "control/case-outside": "iasl reads on behind the syntax error by dropping tokens and reports what it then misses",
  "control/else-without-if": "iasl drops the rest of the table behind the error and misses its end",
  "control/elseif-without-if": "iasl drops the rest of the table behind the error and misses its end",
  "control/switch-case-local": "iasl drops the whole Switch, so that what is used in it counts as unused",
  "control/switch-case-not-constant": "iasl drops the whole Switch, so that what is used in it counts as unused",
  "control/switch-statement-inside": "iasl drops the whole Switch, so that what is used in it counts as unused",
  "externals/void-result": "iasl refuses the 0 that stands for no result; we take it, and the External stays",
  "data/name-of-argument": "iasl drops the whole Name, so that it misses the object and the use of the argument",
  "data/package-element-local": "iasl drops the assignment, so that its target counts as not initialized",
  "data/string-unterminated":
    "iasl reads the string to the end of the file; ours ends with its line, so the rest is checked",
  "expressions/store-to-result": "iasl drops the statement, so that the argument in it counts as unused",
  "syntax/bad-operator":
    "iasl drops the assignment and stumbles over the end of the method; we report the operator only",
  "syntax/double-dot": "iasl drops the declaration; we read on with the path up to the two dots",
  "syntax/extra-parenthesis": "iasl counts the parenthesis as a statement that is never reached",
  "syntax/field-comma": "ours is at the length, where the comma is missing; iasl is at the end of the list",
  "syntax/field-without-length": "iasl reports once; we also name the unit whose length is missing",
  "syntax/if-without-body": "ours is at the If that lacks its body, iasl at what follows it",
  "syntax/method-without-body": "ours is at the Method that lacks its body, iasl at what follows it",
  "syntax/missing-brace": "ours is at the brace that is never closed, iasl at the end of the file",
  "syntax/missing-parenthesis": "ours is at the parenthesis that is never closed, iasl at the next line",
  "syntax/statement-outside": "iasl drops the comma's neighbours; we report the comma once",
  "syntax/unknown-statement": "iasl cuts the word to four letters and goes on with the rest of it",
  "syntax/while-without-predicate": "iasl drops the While, so that the Break in it stands alone",
  "tables/empty": "ours is at the start of the text that has no table, iasl at its end",
};
