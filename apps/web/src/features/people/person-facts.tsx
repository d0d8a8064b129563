import type { PersonLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { DefinitionList } from '../../components/definition-list';
import { personWording as wording } from './wording';

/** Who a person is, and whom they answer to. */
export function PersonFacts({ person: { id, post, email, manager, secondFactor } }: { person: PersonLine }) {
  return (
    <>
      <DefinitionList
        pairs={[
          [wording.post, post],
          [wording.email, email],
          [wording.manager, manager?.name ?? wording.noManager],
          [wording.code, secondFactor ? wording.codeOn : wording.codeOff],
        ]}
      />
      <p>
        <Link to={`/people/${id}/manager`}>{wording.changeManager}</Link>
      </p>
      {secondFactor && (
        <p>
          <Link to={`/people/${id}/code`}>{wording.takeCode}</Link>
        </p>
      )}
    </>
  );
}
