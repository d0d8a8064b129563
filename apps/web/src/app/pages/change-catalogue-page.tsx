import { Link, useNavigate, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useCatalogue } from '../../features/catalogue/api/use-catalogue';
import { ChangeForm } from '../../features/catalogue/change-form';
import { catalogueWording, changeWording as wording } from '../../features/catalogue/wording';

/** Changes the theme catalogue. */
export function Component() {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to="/catalogue">{catalogueWording.title}</Link>
        </p>
      }
    >
      <Loaded query={useCatalogue()} what="the catalogue">
        {(page) => (
          <ChangeForm
            page={page}
            adopts={asked.get('adopts')}
            onSaved={() => void navigate('/catalogue', { state: { done: wording.done } })}
          />
        )}
      </Loaded>
    </Page>
  );
}
