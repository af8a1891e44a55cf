// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QToolButton;

namespace linetwin::app {

struct RefusedText;

/// Where a text was typed: the entry, and its stations or none for its settings.
struct EntryPlace {
    std::optional<ScenarioId> entry;
    std::vector<std::string> stations;

    bool operator==(const EntryPlace&) const = default;
};

/// Texts that are no values and whose fields are not shown: a bar that names the last of them with the reason, leads
/// back to it or drops it. They come back into their fields with these. Hidden while there is none.
class RefusedEntries : public QWidget {
    Q_OBJECT

public:
    explicit RefusedEntries(const ProjectDocument& document, QWidget* parent = nullptr);

    /// Remembers what is refused in the fields, before they show another place.
    void keep(const QWidget& fields, const EntryPlace& place);
    /// Puts back into the fields what was refused at this place. What has no field at the moment stays.
    void restore(const QWidget& fields, const EntryPlace& place);
    /// Forgets those whose entry or stations are gone.
    void forgetGone();
    void clear();

Q_SIGNALS:
    void wanted(const linetwin::app::EntryPlace& place, const QString& editor);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Refused {
        EntryPlace place;
        QString editor; ///< object name
        QString label;
        QString text;
        QString reason;
    };
    void tellRefused(QList<RefusedText>& refused);
    /// What it was typed for, in words.
    QString placeText(const Refused& refused) const;
    bool isGone(const EntryPlace& place) const;
    void showLast();
    void updateFonts();

    const ProjectDocument& m_document;
    std::vector<Refused> m_refused;
    QLabel* m_text;
    QToolButton* m_show;
    QToolButton* m_drop;
};

} // namespace linetwin::app
