package io.disclosurestreams.reading;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** The limits that POI holds for the whole process; lower than its own, since reports are small. */
final class PoiLimits {

    private static final int LARGEST_TEXT = 5_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(PartReader.LARGEST_PART);
        ZipSecureFile.setMaxTextSize(LARGEST_TEXT);
        ZipSecureFile.setMinInflateRatio(1.0 / PartReader.HIGHEST_RATIO);
        IOUtils.setByteArrayMaxOverride(DocumentReader.LARGEST_DOCUMENT);
    }

    private PoiLimits() {}

    /** Sets the limits, once: whoever calls POI calls this before. */
    static void hold() {
        // the work is done when the class is loaded
    }
}
