import { useQuery } from '@tanstack/react-query';
import { ask } from '../../../wire/ask';

/** The committee's position today. */
export const useDashboard = () => useQuery(ask('showDashboard'));
