// Title: A text without DefinitionBlock
Name (VAL0, 1)
