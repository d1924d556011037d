package vn.cnscd.registry.write.importroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.cnscd.chassis.core.identity.Actor;
import vn.cnscd.chassis.core.problem.Problems;
import vn.cnscd.chassis.core.problem.RequestRefused;
import vn.cnscd.chassis.events.store.Commands;
import vn.cnscd.registry.personaldata.PersonalData;
import vn.cnscd.registry.read.teams.TeamViews;
import vn.cnscd.registry.read.teams.Teams;
import vn.cnscd.registry.read.units.Units;
import vn.cnscd.registry.write.TeamRefusal;
import vn.cnscd.registry.write.consolidateteam.ConsolidateTeam;
import vn.cnscd.registry.write.establishteam.EstablishTeam;
import vn.cnscd.registry.write.importroster.TeamVerdict.Outcome;

/**
 * Takes over the teams of a list (nhập danh sách Tổ): each is established, consolidated by the
 * decision that the list names, or left as it is, and none hinders another. A trial does the very
 * same in a transaction that is rolled back.
 */
@Component
class ImportRoster {

    private final Commands commands;
    private final Units units;
    private final Teams teams;
    private final TeamViews views;
    private final PersonalData personalData;
    private final TransactionOperations transactions;
    private final Problems texts;

    ImportRoster(
            Commands commands,
            Units units,
            Teams teams,
            TeamViews views,
            PersonalData personalData,
            TransactionOperations transactions,
            Problems texts) {
        this.commands = commands;
        this.units = units;
        this.teams = teams;
        this.views = views;
        this.personalData = personalData;
        this.transactions = transactions;
        this.texts = texts;
    }

    List<TeamVerdict> run(List<ListedTeam> list, Actor actor, Locale locale) {
        var verdicts = new ArrayList<TeamVerdict>();
        for (ListedTeam team : list) {
            verdicts.add(take(team, actor, locale));
        }
        return verdicts;
    }

    /** What would become of the teams. */
    List<TeamVerdict> tryOut(List<ListedTeam> list, Actor actor, Locale locale) {
        var verdicts = new ArrayList<TeamVerdict>();
        for (ListedTeam team : list) {
            transactions.executeWithoutResult(
                    trial -> {
                        verdicts.add(take(team, actor, locale));
                        trial.setRollbackOnly();
                    });
        }
        return verdicts;
    }

    private TeamVerdict take(ListedTeam team, Actor actor, Locale locale) {
        try {
            var outcome = decide(team);
            var view = views.require(team.code(), actor, locale);
            return new TeamVerdict(
                    team.code(),
                    team.line(),
                    outcome,
                    view.memberCount(),
                    view.findings(),
                    null,
                    null);
        } catch (RequestRefused refused) {
            return new TeamVerdict(
                    team.code(),
                    team.line(),
                    Outcome.REFUSED,
                    team.members().size(),
                    List.of(),
                    refused.reason().name(),
                    texts.of(refused, "/", locale).getDetail());
        }
    }

    private Outcome decide(ListedTeam team) {
        if (!team.faults().isEmpty()) {
            throw new RequestRefused(TeamRefusal.LINES_WITH_FAULTS, team.faults().size());
        }
        var standing = StandingTeam.of(team.code(), teams.find(team.code()), personalData);
        var members = standing.identified(team.members());
        if (standing.team().isEmpty()) {
            units.requireStanding(team.code().unit(), team.decision().decidedOn());
            commands.send(new EstablishTeam(team.code(), null, team.decision(), members));
            return Outcome.ESTABLISHED;
        }
        if (standing.isOf(members)) {
            return Outcome.UNCHANGED;
        }
        if (standing.isEstablishedBy(team.decision())) {
            throw new RequestRefused(TeamRefusal.NEW_DECISION_REQUIRED);
        }
        commands.send(new ConsolidateTeam(team.code(), null, team.decision(), members));
        return Outcome.CONSOLIDATED;
    }
}
