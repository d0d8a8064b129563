import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { amountInWords } from './amount-words';
import { useHandovers } from './api/use-handovers';
import { handoverWording as wording } from './wording';

interface LeadsNoticeProps {
  readonly personId: string;
  /** Whether the person is about to be stopped, so that it is better handed over before. */
  readonly leaving?: boolean;
}

/** Says how much a person leads and offers to hand it over; nothing for whoever leads nothing. */
export function LeadsNotice({ personId, leaving = false }: LeadsNoticeProps) {
  const handovers = useHandovers().data?.handovers.filter(({ person }) => person.id === personId) ?? [];
  return handovers.map((handover) => (
    <Notice key={handover.agency.id} kind={leaving ? 'warning' : 'info'} {...(leaving ? { title: wording.first } : {})}>
      <p>
        {`${wording.leads} ${amountInWords(handover)} for ${handover.agency.name}. `}
        <Link to={`/handovers/${personId}/${handover.agency.id}`}>{wording.one(handover.person.name)}</Link>
      </p>
    </Notice>
  ));
}
