package io.disclosurestreams.narrative;

/** Of whose work a clause speaks. */
public enum Scope {
    /** The agency's own, as far as the clause says. */
    OWN,
    /** It names a wider or another body: 全市, 各部门, 代表区政府. */
    WIDER
}
