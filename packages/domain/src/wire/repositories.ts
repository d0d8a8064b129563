import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Line } from '../text.js';
import { ThemeSlug } from '../theme/states.js';

const Named = z.strictObject({ id: RecordId, name: z.string() });

/** What a committee lets national repositories see, and when they looked. */
export const SharingPage = z
  .strictObject({
    repositories: z.array(Named),
    consents: z.array(
      z.strictObject({
        id: RecordId,
        version: Version,
        repositoryId: RecordId,
        repository: z.string(),
        agreedBy: z.string(),
        givenBy: z.string(),
        givenOn: LocalDate,
        revokedBy: z.string().nullable(),
        revokedOn: LocalDate.nullable(),
      }),
    ),
    looks: z.array(z.strictObject({ repository: z.string(), by: z.string(), at: z.iso.datetime({ offset: true }) })),
    may: z.strictObject({ share: z.boolean() }),
  })
  .meta({ id: 'SharingPage' });
export type SharingPage = z.infer<typeof SharingPage>;

/** A committee's consent: to which repository, and who agreed to it where. */
export const NewConsent = z.strictObject({ repositoryId: RecordId, agreedBy: Line }).meta({ id: 'NewConsent' });
export type NewConsent = z.infer<typeof NewConsent>;

/** The committees that let the caller's repositories look. */
export const RepositoryPage = z
  .strictObject({
    repositories: z.array(z.string()),
    committees: z.array(z.strictObject({ id: RecordId, name: z.string(), repository: z.string(), givenOn: LocalDate })),
  })
  .meta({ id: 'RepositoryPage' });
export type RepositoryPage = z.infer<typeof RepositoryPage>;

/** One committee's confirmed themes as they are, for a repository it lets look. */
export const RepositoryLook = z
  .strictObject({
    committee: z.string(),
    repository: z.string(),
    reviews: z.int(),
    themes: z.array(
      z.strictObject({
        slug: ThemeSlug,
        name: z.string(),
        reviews: z.int(),
        strengths: z.int(),
        firstSeenOn: LocalDate.nullable(),
        lastSeenOn: LocalDate.nullable(),
      }),
    ),
  })
  .meta({ id: 'RepositoryLook' });
export type RepositoryLook = z.infer<typeof RepositoryLook>;

/** Who looks for which national repository. */
export const RepositoryMembers = z
  .strictObject({
    repositories: z.array(Named),
    analysts: z.array(Named),
    members: z.array(
      z.strictObject({
        id: RecordId,
        version: Version,
        repository: z.string(),
        person: z.string(),
        addedOn: LocalDate,
        endedOn: LocalDate.nullable(),
      }),
    ),
  })
  .meta({ id: 'RepositoryMembers' });
export type RepositoryMembers = z.infer<typeof RepositoryMembers>;

/** An analyst who is to look for a national repository. */
export const NewRepositoryMember = z
  .strictObject({ repositoryId: RecordId, personId: RecordId })
  .meta({ id: 'NewRepositoryMember' });
export type NewRepositoryMember = z.infer<typeof NewRepositoryMember>;
