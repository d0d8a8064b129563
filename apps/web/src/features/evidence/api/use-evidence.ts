import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type {
  EvidenceChange,
  EvidencePage,
  EvidenceRemoval,
  EvidenceUse,
  LinkRemoval,
  NewEvidence,
  NewEvidenceFile,
  NewEvidenceLink,
} from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** A piece of evidence with what rests on it. */
export const useEvidence = (evidenceId: string) => useQuery(ask('showEvidence', { params: { evidenceId } }));

/** The evidence on other actions that could support this one. */
export const useEvidenceToReuse = (actionId: string) => useQuery(ask('listEvidenceToReuse', { params: { actionId } }));

/** Adds a piece of evidence to an action. */
export function useAddEvidence(actionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewEvidence) => call('addEvidence', { params: { actionId }, body }),
    onSuccess: () => forgetActions(client),
  });
}

/** A change of the version of a piece of evidence that was seen. */
interface Change<Body> {
  readonly item: Pick<EvidencePage['item'], 'id' | 'version'>;
  readonly body: Body;
}

interface Sent<Body> {
  readonly params: { readonly evidenceId: string };
  readonly version: number;
  readonly body: Body;
}

/** Says anew what a piece of evidence is. */
export function useChangeWords(evidenceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Versioned<EvidenceChange>) => call('changeEvidence', { params: { evidenceId }, ...sent }),
    onSuccess: (page) => show(client, page),
  });
}

/** Attaches a file that was sent, or a new version of one. */
export const useAttachFile = () => useChange<NewEvidenceFile>((sent) => call('attachFile', sent));

/** Attaches a link. */
export const useAttachLink = () => useChange<NewEvidenceLink>((sent) => call('attachLink', sent));

/** Takes a link off. */
export const useRemoveLink = () => useChange<LinkRemoval>((sent) => call('removeLink', sent));

/** Uses a piece of evidence for one more action. */
export const useUseEvidence = () => useChange<EvidenceUse>((sent) => call('useEvidence', sent));

/** Takes a piece of evidence off an action. */
export const useRemoveEvidence = () => useChange<EvidenceRemoval>((sent) => call('removeEvidence', sent));

function useChange<Body>(send: (sent: Sent<Body>) => Promise<EvidencePage>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ item, body }: Change<Body>) =>
      send({ params: { evidenceId: item.id }, version: item.version, body }),
    onSuccess: (page) => show(client, page),
    // The version on screen may not be the newest: it is fetched, and what was typed stays.
    onError: (_problem, { item }) => client.invalidateQueries(ask('showEvidence', { params: { evidenceId: item.id } })),
  });
}

/** Takes the contents of a file away for good. */
export function useDestroyFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fileId, reason }: { fileId: string; reason: string }) =>
      call('destroyFile', { params: { fileId }, body: { reason } }),
    onSuccess: (page) => show(client, page),
  });
}

function show(client: QueryClient, page: EvidencePage): Promise<void> {
  client.setQueryData(ask('showEvidence', { params: { evidenceId: page.item.id } }).queryKey, page);
  return forgetActions(client);
}

/** Grades stand in lists and counts everywhere. */
function forgetActions(client: QueryClient): Promise<void> {
  const others = ['showAction', 'listActions', 'showDashboard', 'showAgencyHome', 'showReview', 'listEvidenceToReuse'];
  return client.invalidateQueries({ predicate: ({ queryKey }) => others.includes(String(queryKey[0])) });
}
