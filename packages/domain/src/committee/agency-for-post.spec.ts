import { describe, expect, it } from '@jest/globals';
import { agencyForPost, type Sector } from './agency-for-post.js';

const agencies: { name: string; sector: Sector }[] = [
  { name: 'NHS Lornside', sector: 'health' },
  { name: 'Lornside Council Social Work', sector: 'social-work' },
  { name: 'Police Scotland', sector: 'police' },
  { name: 'Lornside Education', sector: 'education' },
  { name: 'Lornside CPC team', sector: 'committee' },
];

describe('guessing whose post a lead is', () => {
  it.each([
    ['Lead Nurse CP', 'NHS Lornside'],
    ['CSWO', 'Lornside Council Social Work'],
    ['Service Manager, Children and Families', 'Lornside Council Social Work'],
    ['DCI Police Scotland', 'Police Scotland'],
    ['Detective Inspector, Public Protection', 'Police Scotland'],
    ['Quality Improvement Officer, Education', 'Lornside Education'],
    ['CPC Lead Officer', 'Lornside CPC team'],
    ['Learning and Development Sub-Group', 'Lornside CPC team'],
  ])('takes %p for %p', (post, agency) => {
    expect(agencyForPost(post, agencies)?.name).toBe(agency);
  });

  it('makes no guess without a clue, or without such an agency', () => {
    expect(agencyForPost('Project officer', agencies)).toBeNull();
    expect(agencyForPost('Housing Options Lead', agencies)).toBeNull();
  });
});
