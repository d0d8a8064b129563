import { Link } from 'react-router';
import { dayInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRepository } from '../../features/national/api/use-own-national';
import { ownWording } from '../../features/national/own-wording';

const { repository } = ownWording;

/** The committees that let the reader's repository look. */
export function Component() {
  return (
    <Page title={repository.title} lead={<p>{repository.lead}</p>}>
      <Loaded query={useRepository()} what="the committees">
        {({ repositories, committees }) => {
          if (repositories.length === 0) return <p>{repository.notMember}</p>;
          if (committees.length === 0) return <p>{repository.none}</p>;
          return (
            <ul>
              {committees.map(({ id, name, repository: of, givenOn }) => (
                <li key={`${id} ${of}`}>
                  <Link to={`/national/repository/${id}`}>{`${repository.look}: ${name}`}</Link>
                  {` (${of}, since ${dayInWords(givenOn)})`}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Page>
  );
}
