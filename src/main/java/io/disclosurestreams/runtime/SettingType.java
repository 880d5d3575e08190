package io.disclosurestreams.runtime;

import io.smallrye.config.Converters;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * What a setting's text may be.
 *
 * @param english for the README's table and, after "expected", for mistakes
 * @param chinese the same for README.zh-CN
 * @param converter throws {@link IllegalArgumentException} for any other text
 */
public record SettingType<T>(String english, String chinese, Converter<T> converter) {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]+|[0-9A-Fa-f:.]+");
    private static final Pattern SERVER = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]):([0-9]{1,5})");

    static final SettingType<Integer> PORT = wholeNumber(0, 65_535);

    static final SettingType<Path> PATH =
            new SettingType<>("path", "路径", text -> Path.of(checked(text, given -> !given.isEmpty())));

    static final SettingType<Path> FILE = new SettingType<>(
            "path of a readable file", "可读文件的路径", text -> checked(Path.of(text), SettingType::isReadableFile));

    static final SettingType<LocalDate> DATE = new SettingType<>(
            "date as 2026-02-10", "日期，如 2026-02-10", Converters.getImplicitConverter(LocalDate.class));

    static final SettingType<String> HOST_NAME =
            new SettingType<>("host name or address", "主机名或地址", text -> checked(text, HOST.asMatchPredicate()));

    static final SettingType<URI> WEB_ADDRESS = new SettingType<>(
            "address as http://host:port",
            "地址，如 http://host:port",
            text -> checked(URI.create(text), SettingType::isWebAddress));

    static final SettingType<String> SERVERS = new SettingType<>(
            "list of host:port, separated by commas",
            "以逗号分隔的 host:port 列表",
            text -> checked(text, SettingType::areServers));

    static SettingType<Integer> wholeNumber(int least, int greatest) {
        return new SettingType<>(
                "whole number from " + least + " to " + greatest,
                "整数，" + least + "–" + greatest,
                text -> checked(Integer.valueOf(text), number -> least <= number && number <= greatest));
    }

    static SettingType<Integer> oneOf(List<Integer> choices) {
        String listed = choices.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new SettingType<>(
                "one of " + listed, "取值 " + listed, text -> checked(Integer.valueOf(text), choices::contains));
    }

    private static <V> V checked(V value, Predicate<V> rule) {
        if (!rule.test(value)) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static boolean isReadableFile(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path);
    }

    private static boolean isWebAddress(URI address) {
        return address.getScheme() != null
                && List.of("http", "https").contains(address.getScheme())
                && address.getHost() != null;
    }

    private static boolean areServers(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(SettingType::isServer);
    }

    private static boolean isServer(String server) {
        var match = SERVER.matcher(server);
        return match.matches() && Integer.parseInt(match.group(1)) <= 65_535;
    }
}
