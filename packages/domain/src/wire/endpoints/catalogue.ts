import { z } from 'zod';
import { RecordId } from '../../ids.js';
import { LocalDate } from '../../local-date.js';
import type { Role } from '../../person/role.js';
import { ThemeSlug } from '../../theme/states.js';
import {
  CataloguePage,
  ChangePreview,
  NamedTheme,
  NewDismissal,
  NewLocalTheme,
  NewPlacement,
  NewProposal,
  NewThemeChange,
  PossibleThemes,
  UnplacedLabels,
} from '../catalogue.js';
import { lead, readsCommittee } from './allows.js';
import type { EndpointsOf } from './endpoint.js';

const changesCatalogue: readonly Role[] = ['lead', 'administrator'];

/** The addresses of the theme catalogue, its changes, and possible new themes. */
export const catalogueEndpoints = {
  showCatalogue: {
    summary: 'The theme catalogue of a day, its changes, and what is different from another day.',
    allows: ['analyst', 'administrator', ...readsCommittee],
    query: z.strictObject({ on: LocalDate.optional(), compareWith: LocalDate.optional() }),
    gives: CataloguePage,
  },
  previewThemeChange: {
    summary: 'What a change of the catalogue would do to the figures the caller sees.',
    allows: changesCatalogue,
    body: NewThemeChange,
    gives: ChangePreview,
    unkeyed: true,
  },
  recordThemeChange: {
    summary: 'Change the catalogue: an administrator for all, a lead a theme of its committee.',
    allows: changesCatalogue,
    body: NewThemeChange,
    gives: CataloguePage,
    status: 201,
  },
  proposeTheme: {
    summary: 'Put a committee’s own theme forward for everybody.',
    allows: lead,
    body: NewProposal,
    gives: CataloguePage,
    status: 201,
  },
  listUnplaced: {
    summary: 'Labels of a split theme that wait for a person to place them.',
    allows: readsCommittee,
    params: z.strictObject({ slug: ThemeSlug }),
    gives: UnplacedLabels,
  },
  placeLabel: {
    summary: 'Place a label of a split theme under one of the new ones.',
    allows: lead,
    params: z.strictObject({ assignmentId: RecordId }),
    body: NewPlacement,
    gives: UnplacedLabels,
    status: 201,
  },
  listPossibleThemes: {
    summary: 'Passages without a theme whose words are alike.',
    allows: lead,
    gives: PossibleThemes,
  },
  namePossibleTheme: {
    summary: 'Name a possible theme: it becomes a theme of the committee, with the passages chosen.',
    allows: lead,
    body: NewLocalTheme,
    gives: NamedTheme,
    status: 201,
  },
  dismissPossibleTheme: {
    summary: 'Dismiss a possible theme, with the reason.',
    allows: lead,
    body: NewDismissal,
    gives: PossibleThemes,
    status: 201,
  },
} as const satisfies EndpointsOf;
