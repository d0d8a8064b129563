import type { UnplacedLabels as Unplaced } from '@followthrough/domain';
import { useState } from 'react';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SubmitButton } from '../../components/form/submit-button';
import { Loaded } from '../../components/loaded';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { usePlace, useUnplaced } from './api/use-catalogue';
import { standingWording as wording } from './wording';

/** Few enough to look at; as each is placed the next moves up. */
const shownAtOnce = 5;

/** The labels of a split theme, each to be placed under one of the new themes by a person. */
export function UnplacedLabels({ slug, decides }: { slug: string; decides: boolean }) {
  return (
    <Section title={wording.unplaced}>
      <Loaded query={useUnplaced(slug)} what="the labels">
        {({ labels, parts }) =>
          labels.length === 0 ? (
            <p>
              <output>{wording.allPlaced}</output>
            </p>
          ) : (
            <>
              <p>
                <output>{`${plural(labels.length, 'label')} to place. ${wording.unplacedLead}`}</output>
              </p>
              <ul>
                {labels.slice(0, shownAtOnce).map((label) => (
                  <li key={label.assignmentId}>
                    <p className="quiet">{`${label.passage.reviewReference}, ${label.passage.place}`}</p>
                    <blockquote className="prose">{label.passage.text}</blockquote>
                    {decides && <PlaceForm label={label} parts={parts} />}
                  </li>
                ))}
              </ul>
              {labels.length > shownAtOnce && (
                <p className="quiet">{wording.moreToPlace(labels.length - shownAtOnce)}</p>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function PlaceForm({ label, parts }: { label: Unplaced['labels'][number]; parts: Unplaced['parts'] }) {
  const [slug, setSlug] = useState<string | null>(null);
  const placing = usePlace();
  const place = () => placing.mutate({ assignmentId: label.assignmentId, slug: slug ?? '' });
  return (
    <Form wording={wording.fieldsPlace} problem={placing.error} onSubmit={place}>
      <RadioField
        name="slug"
        value={slug}
        choices={parts.map((part) => ({ value: part.slug, words: part.name }))}
        onChange={setSlug}
      />
      <SubmitButton busy={placing.isPending}>{wording.place}</SubmitButton>
    </Form>
  );
}
