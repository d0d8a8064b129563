import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { makeQueryClient } from '../wire/query-client';
import { makeRouter } from './router';

/** The whole site. */
export function Site() {
  const [client] = useState(makeQueryClient);
  const [router] = useState(makeRouter);
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
