import { Notice } from '../../components/notice';
import { ClaimForm } from '../../features/closures/claim-form';
import { claimWording as wording } from '../../features/closures/wording';
import { ClosureTask } from './closure-task';

/** Says that an action can be closed. */
export function Component() {
  return (
    <ClosureTask
      wording={wording}
      blocked={({ may, bases }) =>
        may.claim && bases.length > 0 ? null : { title: wording.notYet, hint: wording.notYetHint }
      }
    >
      {(story, onSaved) => {
        const wanted = story.claims
          .find(({ may }) => may.claimAgain)
          ?.steps.findLast(({ kind }) => kind === 'changes-requested');
        return (
          <>
            {wanted && (
              <Notice kind="info" title={wording.wanted}>
                {`${wanted.words} (${wanted.by})`}
              </Notice>
            )}
            <ClaimForm story={story} onSaved={onSaved} />
          </>
        );
      }}
    </ClosureTask>
  );
}
