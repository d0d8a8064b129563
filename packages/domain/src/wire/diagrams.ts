import { z } from 'zod';
import { Delivery } from '../action/states.js';
import { GapKind } from '../diagram/gaps.js';
import { NodeKind } from '../diagram/node.js';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line, OptionalLine } from '../text.js';

/** What a plan is to come to: what, for whom, how much, by when, and the measure that shows it. */
export const Aim = z
  .strictObject({
    what: Line,
    forWhom: OptionalLine,
    howMuch: OptionalLine,
    byWhen: LocalDate.nullable(),
    measureId: RecordId.nullable(),
  })
  .meta({ id: 'Aim' });
export type Aim = z.infer<typeof Aim>;

const Node = z.strictObject({
  id: RecordId,
  kind: NodeKind,
  parentId: RecordId.nullable(),
  text: z.string(),
  actionIds: z.array(RecordId),
});

/** A driver diagram: its aim, all that stands in it from top to bottom, and what it leaves open. */
export const DriverDiagram = z.strictObject({
  id: RecordId,
  version: Version,
  aim: Aim,
  /** Each node before those under it, neighbours in their order. */
  nodes: z.array(Node),
  /** What was taken away and can be put back. */
  removed: z.array(z.strictObject({ id: RecordId, kind: NodeKind, text: z.string() })),
  gaps: z.array(
    z.strictObject({ kind: GapKind, nodeId: RecordId.nullable(), actionId: RecordId.nullable(), about: z.string() }),
  ),
});
export type DriverDiagram = z.infer<typeof DriverDiagram>;

/** The driver diagram of a plan, and what may stand in it. */
export const DiagramPage = z
  .strictObject({
    /** The review whose plan it is of; `null` for the committee's. */
    review: z.strictObject({ id: RecordId, reference: z.string(), pseudonym: z.string() }).nullable(),
    committee: z.string(),
    diagram: DriverDiagram.nullable(),
    /** The actions of the plan, with the tests of change on them. */
    actions: z.array(
      z.strictObject({
        id: RecordId,
        reference: z.string(),
        reviewReference: z.string(),
        text: z.string(),
        delivery: Delivery,
        ramps: z.array(z.strictObject({ name: z.string(), cycles: z.int() })),
      }),
    ),
    /** The measures of those actions. */
    measures: z.array(z.strictObject({ id: RecordId, name: z.string() })),
    may: z.strictObject({ change: z.boolean() }),
  })
  .meta({ id: 'DiagramPage' });
export type DiagramPage = z.infer<typeof DiagramPage>;

const node = { nodeId: RecordId };

/** One change of a driver diagram. */
export const DiagramChange = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('aim'), aim: Aim }),
    z.strictObject({ kind: z.literal('add'), parentId: RecordId.nullable(), text: Line }),
    z.strictObject({ kind: z.literal('rename'), ...node, text: Line }),
    z.strictObject({ kind: z.literal('move'), ...node, to: z.enum(['up', 'down']) }),
    z.strictObject({ kind: z.literal('place'), ...node, parentId: RecordId }),
    z.strictObject({ kind: z.literal('remove'), ...node }),
    z.strictObject({ kind: z.literal('restore'), ...node }),
    z.strictObject({ kind: z.literal('link'), ...node, actionId: RecordId }),
    z.strictObject({ kind: z.literal('unlink'), ...node, actionId: RecordId }),
  ])
  .meta({ id: 'DiagramChange' });
export type DiagramChange = z.infer<typeof DiagramChange>;
