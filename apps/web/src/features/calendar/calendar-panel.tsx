import type { CalendarState } from '@followthrough/domain';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useCalendar, useDropCalendar, useMakeCalendar } from './api/use-calendar';
import { wording } from './wording';

/** The reader's calendar address: made, shown once, made anew, withdrawn. */
export function CalendarPanel() {
  const making = useMakeCalendar();
  const dropping = useDropCalendar();
  const problem = making.error ?? dropping.error;
  const make = () => {
    dropping.reset();
    making.mutate();
  };
  const drop = () => {
    making.reset();
    dropping.mutate();
  };
  return (
    <Section title={wording.title}>
      <p>{wording.about}</p>
      {making.isSuccess && <Address address={making.data.address} />}
      <output className="block">{dropping.isSuccess && <p>{`✓ ${wording.dropped}`}</p>}</output>
      {problem && <ProblemNotice problem={problem} />}
      <Loaded query={useCalendar()} what="your calendar">
        {(calendar) => (
          <>
            <Standing calendar={calendar} />
            <p className="button-row">
              <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={make}>
                {calendar.madeAt === null ? wording.make : wording.renew}
              </button>
              {calendar.madeAt !== null && (
                <button type="button" className="link-button" onClick={drop}>
                  {wording.drop}
                </button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Address({ address }: { address: string }) {
  return (
    <Notice kind="warning" title={wording.keepIt} live="status">
      <p>
        <code className="secret-address">{address}</code>
      </p>
      <p>{wording.secret}</p>
    </Notice>
  );
}

function Standing({ calendar: { madeAt, lastReadOn } }: { calendar: CalendarState }) {
  if (madeAt === null) return <p>{wording.none}</p>;
  return (
    <p>
      {`${wording.made(momentInWords(madeAt))} `}
      {lastReadOn === null ? (
        wording.unread
      ) : (
        <>
          {wording.read}
          <Day on={lastReadOn} />.
        </>
      )}
      {` ${wording.renewMeans}`}
    </p>
  );
}
