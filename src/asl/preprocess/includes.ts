/** Included files: finding them, and keeping cycles and floods out. */
import { createSourceFile, type LineMark, type SourceFile } from "../../base/span.ts";
import type { AslHost } from "../lexer.ts";
import type { SourceSpace } from "../source-space.ts";
import { diagnose } from "./diagnostics.ts";
import { includeCountLimit, includeDepthLimit, includedTextLimit } from "./limits.ts";
import { mayHaveLineMarks } from "./line-marks.ts";
import type { Reading } from "./reading.ts";

/** How a file is named in a directive. */
export interface IncludeName {
  readonly path: string;
  /** `<path>`: looked for in the include folders only. */
  readonly isInFolders: boolean;
  readonly start: number;
  readonly end: number;
}

interface Reader {
  read(reading: Reading): void;
  report(diagnostic: ReturnType<typeof diagnose>): void;
}

/** The texts of one compilation. */
export class Includes {
  private readonly space: SourceSpace;
  private readonly host: AslHost;
  private readonly mainPath: string;
  private readonly files = new Map<string, SourceFile>();
  private depth = 0;
  private count = 0;
  private total = 0;
  private isStopped = false;

  constructor(space: SourceSpace, host: AslHost, mainPath: string) {
    this.space = space;
    this.host = host;
    this.mainPath = mainPath;
  }

  /** Opens the main text. */
  openMain(source: SourceFile): Reading {
    return this.open(source, undefined);
  }

  /** Opens a text that is no file. */
  openText(path: string, text: string): Reading {
    const file = createSourceFile(path, text);
    return { file, base: this.space.addGiven(file), lineMarks: [] };
  }

  /** Reads an included file, or reports why not. */
  readIncluded(name: IncludeName, from: string, reader: Reader): void {
    if (this.isStopped) return;
    const span = this.space.span(name.start, name.end);
    const found = this.find(name, from, (path, folder, search) => this.host.readText(path, folder, search));
    if (found === undefined) {
      reader.report(diagnose("include-missing", span, { path: name.path }));
      return;
    }
    this.count++;
    this.total += found.text.length;
    if (this.depth >= includeDepthLimit) {
      this.isStopped = true;
      reader.report(diagnose("include-too-deep", span, { path: name.path, depth: this.depth + 1 }));
      return;
    }
    if (this.count > includeCountLimit || this.total > includedTextLimit) {
      this.isStopped = true;
      const isCount = this.count > includeCountLimit;
      const limit = isCount ? `${includeCountLimit} files` : `${includedTextLimit} characters`;
      reader.report(diagnose("includes-too-large", span, { path: name.path, limit }));
      return;
    }
    let file = this.files.get(found.path);
    if (file?.text !== found.text) file = createSourceFile(found.path, found.text);
    this.files.set(found.path, file);
    this.depth++;
    reader.read(this.open(file, name.start));
    this.depth--;
  }

  /** The bytes of a file, if the host has it. */
  readBytes(name: IncludeName, from: string): Uint8Array | undefined {
    return this.find(name, from, (path, folder, search) => this.host.readBytes?.(path, folder, search))?.bytes;
  }

  /** As iasl looks: beside the main file and in the include folders; beside the including file only then. */
  private find<T>(
    name: IncludeName,
    from: string,
    read: (path: string, from: string, search: "beside-and-folders" | "folders") => T | undefined,
  ): T | undefined {
    if (name.isInFolders) return read(name.path, this.mainPath, "folders");
    return (
      read(name.path, this.mainPath, "beside-and-folders") ??
      (from === this.mainPath ? undefined : read(name.path, from, "beside-and-folders"))
    );
  }

  private open(file: SourceFile, includedAt: number | undefined): Reading {
    const lineMarks: LineMark[] = [];
    // A file included twice may be numbered in two ways, so such a file is not shared.
    const stated = mayHaveLineMarks(file.text) ? { ...file, lineMarks } : file;
    return { file: stated, base: this.space.add(stated, includedAt), lineMarks };
  }
}
