import './access-enums.ts';
import './viewer.ts';
import './api-key.ts';
import './api-keys.ts';
import './access-errors.ts';
import './create-api-key.ts';
import './revoke-api-key.ts';
