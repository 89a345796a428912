/** Diagnostics: problems of an input, as data. Each layer declares its own with {@link defineDiagnostics}. */
import type { ByteSpan, TextSpan } from "./span.ts";

export type Severity = "error" | "warning" | "remark";
export type Span = TextSpan | ByteSpan;

export interface RelatedPlace {
  readonly message: string;
  readonly span: Span;
}

export interface Diagnostic {
  /** `area/what-is-wrong` */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | undefined;
  readonly hint: string | undefined;
  readonly related: readonly RelatedPlace[];
  /** The message number `iasl` gives the same problem (e.g. 6084), where it has one. */
  readonly iasl: number | undefined;
}

export interface DiagnosticDeclaration {
  readonly severity: Severity;
  /** Text with `{placeholders}`. */
  readonly message: string;
  readonly hint?: string;
  /** Section of the ACPI specification, or another document. */
  readonly spec?: string;
  readonly iasl?: number;
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a declared message needs: every placeholder of message and hint, typed. */
export type DiagnosticArguments<D extends DiagnosticDeclaration> = {
  readonly [K in Placeholders<D["message"]> | Placeholders<D["hint"] extends string ? D["hint"] : "">]: string | number;
};

export interface DiagnosticExtras {
  readonly related?: readonly RelatedPlace[];
  /** Replaces the declared severity, for problems whose weight depends on an option. */
  readonly severity?: Severity;
}

/**
 * Declares the diagnostics of one layer.
 *
 * @returns `diagnose(name, span, arguments)`, which builds a {@link Diagnostic} with code `area/name`, and the declarations
 */
export function defineDiagnostics<
  const Area extends string,
  const D extends { readonly [name: string]: DiagnosticDeclaration },
>(
  area: Area,
  declarations: D,
): {
  readonly area: Area;
  readonly declarations: D;
  diagnose<N extends keyof D & string>(
    name: N,
    span: Span | undefined,
    values: DiagnosticArguments<D[N]>,
    extras?: DiagnosticExtras,
  ): Diagnostic;
} {
  return {
    area,
    declarations,
    diagnose(name, span, values, extras = {}) {
      const declaration: DiagnosticDeclaration = declarations[name] ?? { severity: "error", message: name };
      const fill = (text: string): string =>
        text.replace(/\{(\w+)\}/g, (whole, key: string) => {
          // The keys of `values` are exactly the placeholders, by the type of the parameter.
          const value = (values as { readonly [key: string]: string | number })[key];
          return value === undefined ? whole : String(value);
        });
      return {
        code: `${area}/${name}`,
        severity: extras.severity ?? declaration.severity,
        message: fill(declaration.message),
        span,
        hint: declaration.hint === undefined ? undefined : fill(declaration.hint),
        related: extras.related ?? [],
        iasl: declaration.iasl,
      };
    },
  };
}

/** True if any diagnostic is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
