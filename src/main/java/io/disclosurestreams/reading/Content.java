package io.disclosurestreams.reading;

import java.util.List;
import java.util.Optional;

/**
 * A document without its format.
 *
 * @param lineName what a number of a line counts, for messages: {@code line}, {@code paragraph}
 * @param title as the document's own data name it, beside its text
 * @param published the day of publication as the document's own data name it, as written there
 * @param pictures drawn in it that are large enough to hold a table
 */
record Content(List<Block> blocks, String lineName, Optional<String> title, Optional<String> published, int pictures) {

    Content with(List<Block> otherBlocks) {
        return new Content(otherBlocks, lineName, title, published, pictures);
    }

    /** True if there is nothing to read but pictures. */
    boolean isScan() {
        return blocks.isEmpty() && pictures > 0;
    }
}
