import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { MailState, NewMailPreference } from '@followthrough/domain';
import type { Versioned } from '../../../components/form/use-guarded-form';
import { ask } from '../../../wire/ask';
import { call } from '../../../wire/call';

/** How the reader has reminders mailed. */
export const useMailPreference = () => useQuery(ask('showMailPreference'));

/** Chooses how reminders are mailed. */
export function useSetMailPreference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Versioned<NewMailPreference>) => call('setMailPreference', sent),
    onSettled: () => client.invalidateQueries({ queryKey: ask('showMailPreference').queryKey }),
  });
}

/** A page of the mails that were made, of one state or all. */
export const useMails = (state: MailState | undefined, page: number) =>
  useQuery({ ...ask('listMails', { query: { state, page } }), staleTime: 0, placeholderData: keepPreviousData });

/** One mail with its words. */
export const useMail = (mailId: string) => useQuery({ ...ask('showMail', { params: { mailId } }), staleTime: 0 });

/** Has a mail tried again. */
export function useSendAgain(mailId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('sendMailAgain', { params: { mailId } }),
    onSettled: () => client.invalidateQueries({ queryKey: ask('showMail', { params: { mailId } }).queryKey }),
  });
}
