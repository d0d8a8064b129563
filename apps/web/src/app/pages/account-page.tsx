import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { CalendarPanel } from '../../features/calendar/calendar-panel';
import { RhythmPanel } from '../../features/mail/rhythm-panel';
import { useSignInSafety } from '../../features/sign-in-safety/api/use-sign-in-safety';
import { SecondFactor } from '../../features/sign-in-safety/second-factor';
import { SessionList } from '../../features/sign-in-safety/session-list';

/** What concerns the person signed in, and nobody else. */
export function Component() {
  return (
    <Page title="My account">
      <RhythmPanel />
      <CalendarPanel />
      <Loaded query={useSignInSafety()} what="your account">
        {(safety) => (
          <>
            {safety.password && <SecondFactor safety={safety} />}
            <SessionList sessions={safety.sessions} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
