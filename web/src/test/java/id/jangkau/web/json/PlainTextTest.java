package id.jangkau.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void wordsOfAnyScriptWithTabsAndLineEndsArePlain() {
        assertThat(PlainText.isPlain("Jalan desa\t– \uD83D\uDE00\r\nعربى")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B[31m", "\u0085", "\uD83D", "\u202E% 04,85", "\u2066"})
    void whatIsHiddenHalvedOrTurnsTheFiguresAroundItIsNotPlain(String text) {
        assertThat(PlainText.isPlain("Skenario " + text)).isFalse();
    }
}
