export { PeopleModule } from './people.module.js';
export { placeOf } from './people.policy.js';
export { findAgencies, insertPerson } from './people.repository.js';
