/**
 * A model of Kubernetes' own client as the JSON that goes over the wire: the models are classes, and no JSON is an instance of one.
 * Source: https://github.com/kubernetes-client/javascript
 */
export type Plain<Model> = Model extends readonly (infer Entry)[]
  ? Plain<Entry>[]
  : Model extends Date
    ? string
    : Model extends object
      ? { [Key in keyof Model]: Plain<Model[Key]> }
      : Model;
