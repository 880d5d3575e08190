package io.disclosurestreams.http;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What somebody should see to. */
final class AlertResource {

    private final View view;
    private final Lists lists;

    AlertResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/alerts", this::list));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context, "state", "kind", "subject", "region", "year");
        lists.answer(context, query, () -> {
            List<AlertAnswer> alerts = view.alerts(new AlertQuery(
                    query.oneOf("state", Alert.State.values(), Alert.State::key),
                    query.oneOf("kind", AlertKind.values(), AlertKind::key),
                    query.text("subject"),
                    RegionScope.region(query, view),
                    query.number("year", Limits.FIRST_YEAR, view.today().getYear())));
            return new Listing<>(
                    page -> page.body(alerts, answer -> Optional.empty(), AlertList::write),
                    () -> Found.ofAll(AlertList.TABLE, alerts));
        });
    }
}
