import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { NoticeKind } from '../notice/kind.js';

/** Something a person is told: what, about which action where it is about one, and where to go. */
export const NoticeLine = z
  .strictObject({
    id: RecordId,
    kind: NoticeKind,
    /** The action it is about, while the reader may see it. */
    action: z.strictObject({ id: RecordId, reference: z.string(), text: z.string() }).nullable(),
    committee: z.string().nullable(),
    link: z.string(),
    dueOn: LocalDate.nullable(),
    madeAt: z.string(),
    seen: z.boolean(),
  })
  .meta({ id: 'NoticeLine' });
export type NoticeLine = z.infer<typeof NoticeLine>;

/** What a person has been told, newest first, and how many of it they have not seen. */
export const NoticeList = z
  .strictObject({ notices: z.array(NoticeLine), unseen: z.int(), total: z.int(), page: z.int(), pageSize: z.int() })
  .meta({ id: 'NoticeList' });
export type NoticeList = z.infer<typeof NoticeList>;
