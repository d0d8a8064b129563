import type { NationalThemes } from '@followthrough/domain';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { Section } from '../../components/section';
import { wording } from './wording';

/** What a release is of, and why its figures look as they do. */
export function NationalRelease({ release }: { release: NationalThemes }) {
  const { reviewsMin, committeesMin } = release.thresholds;
  return (
    <div className="columns columns--even">
      <Section title={wording.release}>
        <DefinitionList
          pairs={[
            ['As at', <Day key="as-at" on={release.asAt} />],
            ['Released on', <Day key="released" on={release.releasedOn} />],
            ['Reviews behind it', `about ${release.reviewsRounded}, in ${release.committeesBand} committees`],
            ['Catalogue of themes', `version ${release.catalogueVersion}`],
          ]}
        />
      </Section>
      <Section title={wording.why}>
        <ul>
          <li>{release.themesHeldBack ? wording.heldBack : wording.nothingHeldBack}</li>
          <li>{wording.rounded}</li>
          <li>{wording.thresholds(reviewsMin, committeesMin)}</li>
          <li>{wording.frozen}</li>
          <li>{wording.noLeague}</li>
        </ul>
      </Section>
    </div>
  );
}
