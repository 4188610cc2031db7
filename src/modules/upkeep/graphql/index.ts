import './rotated-file.ts';
import './rotated-files.ts';
import './upkeep-task.ts';
