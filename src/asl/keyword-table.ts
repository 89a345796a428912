/**
 * Words that stand for a number where an operator's parameter asks for one of their group.
 *
 * They are recognised by the parameter, not by the lexer, so a name may be spelt like a keyword of another group.
 * The words are aml's (the disassembler prints them too); only spellings that are read but never printed stand here.
 *
 * @see ACPI 6.5 §19.2.4 to §19.2.6, §19.6
 */
import { type AslKeywordGroup, aslKeywords, objectTypes } from "../aml/index.ts";

const objectTypeKeywords = Object.fromEntries(
  Object.values(objectTypes).flatMap(({ keyword, number }) => (keyword === undefined ? [] : [[keyword, number]])),
);

/** Spellings of ACPI 2.0 to 4.0, by group. */
const olderSpellings: { readonly [G in AslKeywordGroup]?: { readonly [keyword: string]: number } } = {
  AccessAttribute: {
    SMBQuick: aslKeywords.AccessAttribute.AttribQuick,
    SMBSendReceive: aslKeywords.AccessAttribute.AttribSendReceive,
    SMBByte: aslKeywords.AccessAttribute.AttribByte,
    SMBWord: aslKeywords.AccessAttribute.AttribWord,
    SMBBlock: aslKeywords.AccessAttribute.AttribBlock,
    SMBProcessCall: aslKeywords.AccessAttribute.AttribProcessCall,
    SMBBlockProcessCall: aslKeywords.AccessAttribute.AttribBlockProcessCall,
  },
};

/** Name of a group of keywords. */
export type KeywordGroupName = AslKeywordGroup | "ObjectType";

const upperCased = (words: { readonly [keyword: string]: number }): (readonly [string, number])[] =>
  Object.entries(words).map(([word, value]) => [word.toUpperCase(), value] as const);

const byUpperCase = new Map<KeywordGroupName, ReadonlyMap<string, number>>([
  ["ObjectType", new Map(upperCased(objectTypeKeywords))],
]);
// Object.keys loses the key type.
for (const group of Object.keys(aslKeywords) as AslKeywordGroup[]) {
  byUpperCase.set(group, new Map([...upperCased(aslKeywords[group]), ...upperCased(olderSpellings[group] ?? {})]));
}

/** The number a word stands for in a group, in any case; `undefined` if it is not of the group. */
export function keywordValue(group: KeywordGroupName, upperCaseWord: string): number | undefined {
  return byUpperCase.get(group)?.get(upperCaseWord);
}
