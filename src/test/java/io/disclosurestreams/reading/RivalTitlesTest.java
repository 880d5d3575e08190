package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where several reports are named above the text and nothing says which it is, somebody must look. */
class RivalTitlesTest {

    private static final String OTHER = "松原市教育局2024年政府信息公开工作年度报告";
    private static final String OWN = "松原市财政局2024年政府信息公开工作年度报告";

    private static Optional<Finding> finding(String body) throws FormatException {
        Content content = HtmlFormat.read("<body>" + body + "<p>一、总体情况</p><p>公开信息若干。</p><p>" + OTHER + "</p></body>");
        return RivalTitles.finding(Title.of(content).orElseThrow(), content);
    }

    @Test
    void twoPlainLinesThatNameDifferentReportsAreAskedAbout() throws FormatException {
        assertThat(finding("<p>" + OTHER + "</p><p>" + OWN + "</p>")
                        .orElseThrow()
                        .messageZh())
                .contains(OTHER, OWN);
        assertThat(finding("<p>" + OWN + "</p><p>" + OWN.replace("2024", "2023") + "</p>"))
                .isPresent();
    }

    @Test
    void aHeadingLinksAndTheSameTitleTwiceLeaveNoDoubt() throws FormatException {
        assertThat(finding("<p>" + OTHER + "</p><h1>" + OWN + "</h1>")).isEmpty();
        assertThat(finding("<p><a href='/1'>" + OTHER + "</a></p><p>" + OWN + "</p>"))
                .isEmpty();
        assertThat(finding("<p>" + OWN + "</p><p>" + OWN + "</p>")).isEmpty();
        assertThat(finding("<title>" + OWN + "_某县人民政府</title><p>" + OTHER + "</p>"))
                .isEmpty();
    }
}
