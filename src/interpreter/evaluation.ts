/** Evaluation of a named object on behalf of the host. */
import type { NamespaceNode } from "../namespace/index.ts";
import type { AmlAbort } from "./abort.ts";
import { readName } from "./execute-steps.ts";
import { blocked } from "./execution.ts";
import type { Activity } from "./frame.ts";
import type { Task } from "./task.ts";
import type { Value } from "./value.ts";

export class Evaluation implements Activity {
  readonly kind = "activity";
  readonly name: string;
  private readonly node: NamespaceNode;
  private readonly args: readonly Value[];
  private hasCalled: boolean = false;

  constructor(node: NamespaceNode, args: readonly Value[]) {
    this.name = `evaluation of ${node.path}`;
    this.node = node;
    this.args = args;
  }

  resume(task: Task, value: Value): void {
    const { object } = this.node;
    if (this.hasCalled) task.end(value);
    else if (object?.type === "Method") {
      this.hasCalled = task.call(this.node, object, this.args.slice(0, object.argumentCount));
      if (!this.hasCalled) task.block();
    } else {
      const result = readName(task, this.node);
      if (result === blocked) task.block();
      else task.end(result);
    }
  }

  recover(_task: Task, _fault: AmlAbort): boolean {
    return false;
  }
}
