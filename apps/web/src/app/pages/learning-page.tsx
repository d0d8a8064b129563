import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { learningWording as wording } from '../../features/themes/learning/learning-wording';
import { useLearning } from '../../features/themes/learning/use-learning';
import { WhatWasLearnt } from '../../features/themes/learning/what-was-learnt';
import { listWording } from '../../features/themes/wording';

/** What decisions on suggested themes have taught, and the way back. */
export function Component() {
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to="/themes">{listWording.title}</Link>
        </p>
      }
    >
      <Loaded query={useLearning()} what="what was learnt">
        {(learning) => <WhatWasLearnt learning={learning} />}
      </Loaded>
    </Page>
  );
}
