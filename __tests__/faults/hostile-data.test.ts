// Inputs, ids and files of others. In one file for the same reason as their text.
import './hostile-ids.ts';
import './hostile-inputs.ts';
import './hostile-kubeconfig.ts';
