/**
 * Which lines count: the open #if, #elif and #else.
 *
 * Deviations: in iasl an #else behind a taken #if … #elif counts, too, a second #else switches back, and what is
 * missing or too much is not noticed; C's rules hold here.
 */
import { diagnose } from "./diagnostics.ts";

type Span = Parameters<typeof diagnose>[1];

interface Group {
  readonly directive: string;
  readonly span: Span;
  /** Lines around the #if count. */
  readonly isOuterActive: boolean;
  /** One of its branches was taken. */
  wasTaken: boolean;
  isActive: boolean;
  hasElse: boolean;
  /** Reported as left open. */
  isReported: boolean;
}

export type ConditionalProblem = ReturnType<typeof diagnose> | undefined;

/** Groups left open that are reported for a file. */
const openReportLimit = 16;

/** The open groups of all files: an #if may be closed in another file than it is opened in (as in iasl). */
export class Conditionals {
  private readonly groups: Group[] = [];

  /** True if lines count here. */
  get isActive(): boolean {
    return this.groups.at(-1)?.isActive ?? true;
  }

  get depth(): number {
    return this.groups.length;
  }

  /** #if, #ifdef, #ifndef. The condition matters only where lines count. */
  open(directive: string, span: Span, condition: boolean): void {
    const isOuterActive = this.isActive;
    const isActive = isOuterActive && condition;
    this.groups.push({
      directive,
      span,
      isOuterActive,
      wasTaken: isActive,
      isActive,
      hasElse: false,
      isReported: false,
    });
  }

  /** True if the condition of an #elif decides anything here. */
  get needsElif(): boolean {
    const group = this.groups.at(-1);
    return group?.isOuterActive === true && !group.wasTaken && !group.hasElse;
  }

  elif(span: Span, condition: boolean): ConditionalProblem {
    const group = this.groups.at(-1);
    if (group === undefined) return diagnose("without-if", span, { directive: "elif" });
    if (group.hasElse) return diagnose("after-else", span, { directive: "elif" });
    group.isActive = group.isOuterActive && !group.wasTaken && condition;
    if (group.isActive) group.wasTaken = true;
    return undefined;
  }

  else(span: Span): ConditionalProblem {
    const group = this.groups.at(-1);
    if (group === undefined) return diagnose("without-if", span, { directive: "else" });
    if (group.hasElse) return diagnose("after-else", span, { directive: "else" });
    group.hasElse = true;
    group.isActive = group.isOuterActive && !group.wasTaken;
    group.wasTaken = true;
    return undefined;
  }

  end(span: Span): ConditionalProblem {
    return this.groups.pop() === undefined ? diagnose("without-if", span, { directive: "endif" }) : undefined;
  }

  /** The groups that a file leaves open, of those above a depth. */
  leftOpen(depth: number, path: string): readonly ReturnType<typeof diagnose>[] {
    const open = this.groups.slice(depth).filter((group) => !group.isReported);
    for (const group of open) group.isReported = true;
    return open
      .slice(0, openReportLimit)
      .map(({ directive, span }) => diagnose("conditional-open", span, { directive, path }));
  }
}
