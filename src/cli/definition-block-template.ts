/** An empty table of AML to begin with, as ASL. */
export const definitionBlockTemplate = (signature: string, revision: number): string =>
  `DefinitionBlock ("", "${signature}", ${revision}, "ACPIKT", "TEMPLATE", 0x00000001)\n{\n}\n`;
