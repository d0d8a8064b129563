import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { meetingBodyWords } from '@followthrough/domain/words';
import { useRounds } from './api/use-rounds';
import { answeredInWords, wording } from './wording';

/** When the next meeting is, by when updates are wanted, and who has answered. */
export function NextMeeting() {
  return (
    <Section title={wording.next} aside={<Link to="/rounds">{wording.title}</Link>}>
      <Loaded query={useRounds()} what="the next meeting">
        {({ next }) =>
          next === null ? (
            <p className="quiet">{wording.noNext}</p>
          ) : (
            <p>
              <Link to={`/rounds/${next.id}`}>
                {`${meetingBodyWords[next.body]}, `}
                <Day on={next.meetingOn} />
              </Link>
              {'. Updates by '}
              <Day on={next.deadlineOn} />
              {`; ${answeredInWords(next.counts)}.`}
            </p>
          )
        }
      </Loaded>
    </Section>
  );
}
