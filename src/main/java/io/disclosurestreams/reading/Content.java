package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Picture;
import io.disclosurestreams.reading.Block.Table;
import java.util.List;
import java.util.Optional;

/**
 * A document without its format.
 *
 * @param lineName what a number of a line counts, for messages: {@code line}, {@code paragraph}
 * @param title as the document's own data name it, beside its text
 * @param published the day of publication as the document's own data name it, as written there
 */
record Content(List<Block> blocks, String lineName, Optional<String> title, Optional<String> published) {

    Content with(List<Block> otherBlocks) {
        return new Content(otherBlocks, lineName, title, published);
    }

    /** True if there is nothing to read but pictures. */
    boolean isScan() {
        return pictures() > 0
                && blocks.stream().noneMatch(block -> block instanceof Paragraph || block instanceof Table);
    }

    long pictures() {
        return blocks.stream().filter(Picture.class::isInstance).count();
    }
}
