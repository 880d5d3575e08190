package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.histories.Vocabulary.CellName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;

/** A history loaded into DuckDB as it was sent, and every figure worked out there by {@code recompute.sql}. */
final class SqlRecomputation {

    final SortedMap<String, SortedMap<String, String>> agencyYears = new TreeMap<>();
    final SortedMap<String, SortedMap<String, String>> rollUps = new TreeMap<>();

    SqlRecomputation(History history, LocalDate today) throws SQLException, IOException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute("CREATE TABLE parameter AS SELECT DATE '" + today + "' AS today");
            statement.execute("CREATE TABLE report (value VARCHAR, received TIMESTAMP)");
            statement.execute("CREATE TABLE roster (seq INTEGER, agency VARCHAR, value VARCHAR, received TIMESTAMP)");
            statement.execute("CREATE TABLE vocabulary (slot INTEGER, path VARCHAR, pointer VARCHAR, forms VARCHAR,"
                    + " grp VARCHAR, is_total BOOLEAN, is_counted BOOLEAN, outcome VARCHAR)");
            loadReports(history, duckdb);
            loadRoster(history, duckdb);
            loadVocabulary(duckdb);
            for (String command : script().split(";\n")) {
                statement.execute(command);
            }
            try (ResultSet facts = statement.executeQuery("SELECT kind, key, fact, value FROM fact")) {
                while (facts.next()) {
                    (facts.getString(1).equals("agency") ? agencyYears : rollUps)
                            .computeIfAbsent(facts.getString(2), key -> new TreeMap<>())
                            .put(facts.getString(3), facts.getString(4));
                }
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream script = SqlRecomputation.class.getResourceAsStream("/histories/recompute.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void loadReports(History history, Connection duckdb) throws SQLException {
        try (PreparedStatement insert = duckdb.prepareStatement("INSERT INTO report VALUES (?, ?)")) {
            for (Delivery report : history.good(Topic.REPORTS).toList()) {
                insert.setString(1, new String(report.value(), StandardCharsets.UTF_8));
                insert.setObject(2, LocalDateTime.ofInstant(report.at(), ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void loadRoster(History history, Connection duckdb) throws SQLException {
        try (PreparedStatement insert = duckdb.prepareStatement("INSERT INTO roster VALUES (?, ?, ?, ?)")) {
            int seq = 0;
            for (Delivery row : history.good(Topic.ROSTER).toList()) {
                insert.setInt(1, seq++);
                insert.setString(2, row.keyText());
                insert.setString(3, row.value() == null ? null : new String(row.value(), StandardCharsets.UTF_8));
                insert.setObject(4, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void loadVocabulary(Connection duckdb) throws SQLException {
        try (PreparedStatement insert = duckdb.prepareStatement("INSERT INTO vocabulary VALUES (?,?,?,?,?,?,?,?)")) {
            int slot = 0;
            for (CellName cell : Vocabulary.CELLS) {
                insert.setInt(1, slot++);
                insert.setString(2, cell.path());
                insert.setString(3, cell.pointer());
                insert.setString(4, cell.forms());
                insert.setString(5, cell.group());
                insert.setBoolean(6, cell.isTotal());
                insert.setBoolean(7, cell.isCounted());
                insert.setString(8, Vocabulary.OUTCOME_OF.get(cell.group().replaceFirst("^requests\\.", "")));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
