import './llm-call.ts';
import './llm-calls.ts';
import './run-llm-calls.ts';
import './provider-refused-error.ts';
