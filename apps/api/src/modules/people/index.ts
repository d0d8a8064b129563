export { PeopleModule } from './people.module.js';
export { findPeriods } from './periods.repository.js';
export { placeOf } from './people.policy.js';
export { insertPerson } from './people.repository.js';
