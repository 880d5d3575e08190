package io.disclosurestreams.intake;

/** Whether what is handed in is kept. */
public enum Mode {
    /** Stored durably; what is rejected is kept with its reason. */
    KEEP,
    /** Read, checked and answered; nothing is written anywhere. */
    DRY_RUN
}
