import { z } from 'zod';
import { ColourMapping } from '../committee/colours.js';
import { AgencyName, CommitteeName } from '../committee/committee.js';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Role } from '../person/role.js';

/** A code of a second factor: six digits from an app, or one of the recovery codes written down when it was set up. */
export const FactorCode = z
  .string()
  .overwrite((code) => code.replaceAll(/[\s-]/g, '').toUpperCase())
  .regex(/^(\d{6}|[A-Z2-7]{10})$/, 'Give the six digits your app shows, or one of your recovery codes.');

/** An email address and a password, and the code of a second factor where the account has one. */
export const SignIn = z
  .strictObject({ email: z.email().max(200), password: z.string().min(1).max(200), code: FactorCode.optional() })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

/** Whose role somebody works in, and until which day. */
export const Cover = z.strictObject({ name: z.string(), endsOn: LocalDate }).meta({ id: 'Cover' });
export type Cover = z.infer<typeof Cover>;

/** A role the caller may work in today. */
export const WorkingRole = z
  .strictObject({
    id: RecordId,
    role: Role,
    committee: CommitteeName.nullable(),
    agency: AgencyName.nullable(),
    covers: Cover.nullable(),
  })
  .meta({ id: 'WorkingRole' });
export type WorkingRole = z.infer<typeof WorkingRole>;

/** Which of their roles somebody wants to work in now. */
export const RoleChoice = z.strictObject({ roleId: RecordId }).meta({ id: 'RoleChoice' });
export type RoleChoice = z.infer<typeof RoleChoice>;

/** Who is signed in, and as what. */
export const Me = z
  .strictObject({
    personId: RecordId,
    name: z.string(),
    post: z.string(),
    role: Role,
    committee: CommitteeName.nullable(),
    agency: AgencyName.nullable(),
    /** Whose role this is, where it is somebody else's. */
    covers: Cover.nullable(),
    /** Which of the roles below the caller works in now. */
    roleId: RecordId,
    roles: z.array(WorkingRole),
    /** How the committee shows states; null where several committees are seen together. */
    colours: ColourMapping.nullable(),
    demonstration: z.boolean(),
    today: z.iso.date(),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

/** How people sign in to this copy of the product. */
export const SignInWays = z
  .strictObject({
    /** Whether email addresses and passwords are taken. */
    password: z.boolean(),
    /** What the organisation's own sign-in is called; null when there is none. */
    singleSignOn: z.string().nullable(),
  })
  .meta({ id: 'SignInWays' });
export type SignInWays = z.infer<typeof SignInWays>;

/** A place where a person is signed in. */
export const SessionLine = z
  .strictObject({
    id: RecordId,
    /** The browser as it named itself, at most 200 characters. */
    browser: z.string(),
    way: z.enum(['password', 'single-sign-on']),
    since: z.string(),
    seenAt: z.string(),
    /** Whether it is the session that asks. */
    current: z.boolean(),
  })
  .meta({ id: 'SessionLine' });
export type SessionLine = z.infer<typeof SessionLine>;

/** Where a person is signed in, and whether their account asks for a code beside the password. */
export const SignInSafety = z
  .strictObject({
    sessions: z.array(SessionLine),
    secondFactor: z.enum(['none', 'begun', 'on']),
    recoveryCodesLeft: z.int(),
    /** Whether this person signs in with a password here at all. */
    password: z.boolean(),
  })
  .meta({ id: 'SignInSafety' });
export type SignInSafety = z.infer<typeof SignInSafety>;

/** A second factor being set up: the key to put in an app, as text and as the rows of a QR code, 1 for dark. */
export const FactorOffer = z
  .strictObject({ key: z.string(), address: z.string(), squares: z.array(z.string().regex(/^[01]+$/)) })
  .meta({ id: 'FactorOffer' });
export type FactorOffer = z.infer<typeof FactorOffer>;

/** The first code of the app, which shows that it was set up. */
export const FactorConfirmation = z.strictObject({ code: FactorCode }).meta({ id: 'FactorConfirmation' });
export type FactorConfirmation = z.infer<typeof FactorConfirmation>;

/** Ten codes to write down; each signs in once without the app. Shown this once. */
export const RecoveryCodes = z.strictObject({ codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

/** The password, asked again before the second factor is taken away. */
export const FactorRemoval = z.strictObject({ password: z.string().min(1).max(200) }).meta({ id: 'FactorRemoval' });
export type FactorRemoval = z.infer<typeof FactorRemoval>;
